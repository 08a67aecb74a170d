INSERT INTO packages (name, manager, status) VALUES ('base-files', 'dpkg', 'installed');
INSERT INTO file_capabilities (path, capabilities, package, root_id, modified_at) VALUES
  ('/usr/local/bin/tool', 'cap_net_raw=ep', NULL, 0, '2026-01-02T00:00:00Z');
