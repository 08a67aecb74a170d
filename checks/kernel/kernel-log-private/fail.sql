INSERT INTO sysctl (name, value) VALUES ('kernel.dmesg_restrict', '0');
