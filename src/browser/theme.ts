/** Where the reader's choice of theme is kept: `light`, `dark`, or nothing for “like the system”. */
export const themeKey = 'sbp:v1:theme';

/** Runs before the first paint, so that a chosen theme does not flash. Kept to plain old JavaScript. */
export const themeScript = `try{var t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
