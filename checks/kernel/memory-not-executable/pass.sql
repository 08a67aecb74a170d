INSERT INTO virtualisation (machine, container, has_nx, can_host, path) VALUES ('none', 'none', 1, 1, '/proc/cpuinfo');
INSERT INTO kernel_cmdline (name, value, source, path) VALUES ('noexec', 'on', 'running', '/proc/cmdline');
