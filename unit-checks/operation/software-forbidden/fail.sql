INSERT INTO software (name, class, verdict) VALUES ('steam*', 'game', 'forbidden');
INSERT INTO all_packages (target, name, status) VALUES ('local', 'steam-launcher', 'installed');
