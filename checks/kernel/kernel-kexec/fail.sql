INSERT INTO services (name, kind, is_enabled) VALUES ('kdump-tools', 'service', 0);
INSERT INTO sysctl (name, value) VALUES ('kernel.kexec_load_disabled', '0');
