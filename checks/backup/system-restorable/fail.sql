INSERT INTO virtualisation (machine, container) VALUES ('none', 'none');
-- Its settings are left, the tool is gone; and a name that only ends like one of them.
INSERT INTO packages (name, status, manager) VALUES
  ('timeshift', 'config-files', 'dpkg'), ('ear', 'installed', 'dpkg');
