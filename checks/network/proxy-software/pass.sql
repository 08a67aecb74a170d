INSERT INTO remote_control_software (product, kind, seen_as, evidence, version) VALUES
  ('frp', 'tunnel', 'process', 'frpc', NULL);
