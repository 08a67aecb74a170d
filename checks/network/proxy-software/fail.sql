INSERT INTO remote_control_software (product, kind, seen_as, evidence, version) VALUES
  ('V2Ray / Xray', 'proxy', 'service', '/etc/systemd/system/xray.service', NULL);
