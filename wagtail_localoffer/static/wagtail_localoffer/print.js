// Shows each print button and makes it print. Browsers have their own way to print without it.
(function () {
  "use strict";
  document.querySelectorAll("[data-lo-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      window.print();
    });
  });
})();
