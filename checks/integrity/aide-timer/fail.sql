INSERT INTO services (name, kind, state, is_enabled) VALUES ('dailyaidecheck', 'timer', 'disabled', 0);
