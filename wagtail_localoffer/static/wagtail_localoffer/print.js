// Shows each print and share button and makes them work. Browsers have their own way to print without it.
(function () {
  "use strict";
  document.querySelectorAll("[data-lo-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      window.print();
    });
  });
  // What is folded up is on the paper as well, in browsers that cannot do it by style.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details.lo-fold").forEach(function (fold) {
      fold.open = true;
    });
  });
  if (navigator.share) {
    document.querySelectorAll("[data-lo-share]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        navigator.share({ title: button.dataset.title, url: button.dataset.url }).catch(function () {});
      });
    });
  }
})();
