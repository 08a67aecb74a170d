INSERT INTO packages (name, status) VALUES ('aide', 'installed');
INSERT INTO aide (kind, name, value) VALUES ('schedule', 'timer', 'dailyaidecheck.timer');
