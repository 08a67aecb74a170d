INSERT INTO remote_control_software (product, kind, seen_as, evidence, version) VALUES
  ('xrdp', 'rdp', 'package', 'xrdp', '0.9'),
  ('Remmina', 'client', 'package', 'remmina', '1.4');
