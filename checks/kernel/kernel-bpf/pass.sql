INSERT INTO sysctl (name, value) VALUES ('kernel.unprivileged_bpf_disabled', '2');
