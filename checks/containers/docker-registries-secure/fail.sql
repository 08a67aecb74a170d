INSERT INTO container_daemon (engine, key, value, path) VALUES
  ('docker', 'insecure-registries', '10.0.0.5:5000', '/etc/docker/daemon.json');
