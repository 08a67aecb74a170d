INSERT INTO sysctl (name, value) VALUES ('kernel.kptr_restrict', '0');
