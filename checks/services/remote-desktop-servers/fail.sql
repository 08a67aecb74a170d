INSERT INTO remote_control_software (product, kind, seen_as, evidence, version) VALUES
  ('x11vnc', 'vnc', 'package', 'x11vnc', '0.9.16');
