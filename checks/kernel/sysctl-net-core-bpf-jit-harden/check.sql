-- id: sysctl-net-core-bpf-jit-harden
-- title: BPF programs are compiled with hardening for all users, set for every start
-- title[zh_CN]: 对所有用户启用 BPF 编译加固，且开机生效
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 2 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_net_core_bpf_jit_harden
-- why: Without it constants in a BPF program become code of the attacker's choice in the kernel.
-- why[zh_CN]: 若不加固，BPF 程序中的常量可成为攻击者在内核中的任意代码。
-- fix: Write "net.core.bpf_jit_harden = {wanted}" to /etc/sysctl.d/90-security.conf, remove other
--     lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“net.core.bpf_jit_harden = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'net.core.bpf_jit_harden' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 2
  ORDER BY name <> 'net.core.bpf_jit_harden', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'net.core.bpf_jit_harden'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'net.core.bpf_jit_harden' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
