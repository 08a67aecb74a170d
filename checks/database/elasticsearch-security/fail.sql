INSERT INTO elasticsearch_config (key, value, is_default, path, line) VALUES
  ('xpack.security.enabled', 'false', 0, '/etc/elasticsearch/elasticsearch.yml', 5);
