INSERT INTO remote_control_software (product, kind, seen_as, evidence, version) VALUES
  ('ToDesk', 'remote-control', 'path', '/opt/todesk', NULL);
