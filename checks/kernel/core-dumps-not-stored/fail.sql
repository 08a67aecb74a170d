INSERT INTO core_dumps (mechanism, key, value, is_default, is_effective, path, line)
VALUES ('systemd-coredump', 'Storage', '2G', 1, 1, NULL, NULL), ('kernel', 'Storage', 'none', 0, 1, NULL, NULL);
