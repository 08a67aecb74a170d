INSERT INTO containers (engine, id, name, image, is_running, is_root, is_privileged, network_mode, pid_mode, capabilities, has_runtime_socket, has_host_paths, writable, ports, memory_bytes) VALUES
  ('docker', 'b', 'db', 'mysql:8', 1, 0, 0, NULL, NULL, NULL, 0, 0, NULL, '127.0.0.1:1->1/tcp 0.0.0.0:3306->3306/tcp', NULL);
