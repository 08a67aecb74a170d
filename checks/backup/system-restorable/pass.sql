INSERT INTO virtualisation (machine, container) VALUES ('none', 'none');
INSERT INTO packages (name, status, manager) VALUES ('rear', 'installed', 'rpm'), ('bash', 'installed', 'rpm');
