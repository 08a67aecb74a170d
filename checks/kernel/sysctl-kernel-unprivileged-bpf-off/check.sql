-- id: sysctl-kernel-unprivileged-bpf-off
-- title: Users cannot load BPF programs until root allows it, set for every start
-- title[zh_CN]: 未经 root 允许普通用户不能加载 BPF 程序，且开机生效
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 2 1 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_kernel_unprivileged_bpf_disabled_accept_default
-- why: Several holes of the last years gave users the kernel through its BPF checker; 2 lets root
--     switch it on again, 1 does not.
-- why[zh_CN]: 近年多个漏洞使普通用户通过 BPF 校验器控制内核；2 允许 root 重新开启，1 则不允许。
-- fix: Write "kernel.unprivileged_bpf_disabled = {wanted}" to /etc/sysctl.d/90-security.conf,
--     remove other lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“kernel.unprivileged_bpf_disabled = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'kernel.unprivileged_bpf_disabled' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 1
  ORDER BY name <> 'kernel.unprivileged_bpf_disabled', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'kernel.unprivileged_bpf_disabled'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'kernel.unprivileged_bpf_disabled' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
