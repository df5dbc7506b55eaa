// Imported before anything of Medusa: its logger reads the level once.
process.env.LOG_LEVEL = "error";
