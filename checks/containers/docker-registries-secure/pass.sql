INSERT INTO container_daemon (engine, key, value, path) VALUES
  ('docker', 'insecure-registries', '127.0.0.0/8', '/x'), ('docker', 'registry-mirrors', 'https://m', '/x');
