INSERT INTO software (name, class, verdict) VALUES ('steam*', 'game', 'forbidden'), ('wps-office', 'office', 'approved');
INSERT INTO all_packages (target, name, status) VALUES ('local', 'wps-office', 'installed'), ('local', 'steam', 'config-files');
