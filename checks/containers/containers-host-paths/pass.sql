INSERT INTO containers (engine, id, name, image, is_running, is_root, is_privileged, network_mode, pid_mode, capabilities, has_runtime_socket, has_host_paths, writable, ports, memory_bytes) VALUES
  ('docker', 'a', 'web', 'nginx:1', 1, 0, 0, 'bridge', NULL, NULL, 0, 0, '/srv/web', '127.0.0.1:8080->80/tcp', 268435456);
