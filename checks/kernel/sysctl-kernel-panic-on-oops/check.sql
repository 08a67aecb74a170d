-- id: sysctl-kernel-panic-on-oops
-- title: The kernel stops when it has found itself damaged, set for every start
-- title[zh_CN]: 内核发现自身出错时停机，且开机生效
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 1 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_kernel_panic_on_oops
-- why: After an oops the kernel goes on with data that it cannot trust; exploits often leave one
--     behind.
-- why[zh_CN]: oops 之后内核仍用不可信的数据继续运行，漏洞利用也常会留下 oops。
-- fix: Write "kernel.panic_on_oops = {wanted}" to /etc/sysctl.d/90-security.conf, remove other
--     lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“kernel.panic_on_oops = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'kernel.panic_on_oops' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 1
  ORDER BY name <> 'kernel.panic_on_oops', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'kernel.panic_on_oops'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'kernel.panic_on_oops' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
