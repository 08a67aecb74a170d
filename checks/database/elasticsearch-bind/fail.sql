INSERT INTO elasticsearch_config (key, value, is_default, path, line) VALUES
  ('network.host', '0.0.0.0', 0, '/etc/elasticsearch/elasticsearch.yml', 5);
