// A page that the back button brings back has been answered.
addEventListener('pageshow', (event) => event.persisted && location.reload());
