-- id: kernel-bpf
-- title: Only administrators load BPF programs into the kernel
-- title[zh_CN]: 只有管理员能向内核加载 BPF 程序
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- why: The checker of BPF programs had flaws time and again that made any account root.
-- why[zh_CN]: BPF 程序的校验器多次出现漏洞，使任何账户都能取得 root 权限。
-- fix: Write "{name} = 1" to /etc/sysctl.d/90-security.conf, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“{name} = 1”，然后执行 sysctl --system
SELECT name, value FROM sysctl
WHERE name = 'kernel.unprivileged_bpf_disabled' AND value NOT IN ('1', '2');
