/** The name people see, on every page. */
export const PRODUCT = "Ventanilla";
