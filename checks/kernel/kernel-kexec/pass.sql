INSERT INTO sysctl (name, value) VALUES ('kernel.kexec_load_disabled', '1');
