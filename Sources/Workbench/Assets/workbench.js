// Keys for coding, dropping files, choosing a whole page. Every page works without this file.
"use strict";

(function () {
  const coding = document.getElementById("ma-y-kien");
  if (coding) codeByKeys(coding);

  const intake = document.getElementById("nop-tep");
  if (intake) acceptDrops(intake);

  const all = document.getElementById("chon-het");
  if (all) {
    all.addEventListener("change", function () {
      for (const box of document.querySelectorAll('#hang-loat input[name="y-kien"]')) box.checked = all.checked;
    });
  }

  /** Digits and letters choose topics; s, m, n, z and g act. */
  function codeByKeys(form) {
    const boxes = new Map();
    for (const box of form.querySelectorAll("input[data-key]")) {
      if (box.dataset.key) boxes.set(box.dataset.key, box);
      box.addEventListener("change", function () { keepAlone(form, box); });
    }
    const acts = { s: "luu", m: "xac-nhan", n: "sau", z: "hoan-tac" };
    document.addEventListener("keydown", function (event) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const target = event.target;
      const isText = target instanceof HTMLInputElement && target.type !== "checkbox";
      if (event.key === "Escape" && isText) target.blur();
      if (isText || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return;
      const key = event.key.toLowerCase();
      if (key === "g") {
        document.getElementById("ghi-chu").focus();
      } else if (acts[key]) {
        const button = document.getElementById(acts[key]);
        if (!button) return;
        button.click();
      } else if (boxes.has(key)) {
        const box = boxes.get(key);
        box.checked = !box.checked;
        keepAlone(form, box);
        box.focus();
      } else {
        return;
      }
      event.preventDefault();
    });
  }

  /** Topics that stand alone put the others out, and the other way round. */
  function keepAlone(form, changed) {
    if (!changed.checked) return;
    const changedIsAlone = "alone" in changed.dataset;
    for (const box of form.querySelectorAll('input[name="chu-de"]')) {
      if (box !== changed && (changedIsAlone || "alone" in box.dataset)) box.checked = false;
    }
  }

  function acceptDrops(form) {
    form.addEventListener("dragover", function (event) {
      event.preventDefault();
      form.classList.add("drop");
    });
    form.addEventListener("dragleave", function () { form.classList.remove("drop"); });
    form.addEventListener("drop", function (event) {
      event.preventDefault();
      form.classList.remove("drop");
      if (event.dataTransfer.files.length === 0) return;
      form.querySelector('input[type="file"]').files = event.dataTransfer.files;
      form.requestSubmit();
    });
  }
})();
