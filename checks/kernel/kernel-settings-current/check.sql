-- id: kernel-settings-current
-- title: The kernel's parameters are as the files set them
-- title[zh_CN]: 内核参数与配置文件一致
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d gbt22239:8.1.10.8.b
-- key: name
-- why: Either somebody changed the value by hand without a record, or the file was changed and
--     takes effect only at the next start, when nobody expects it.
-- why[zh_CN]: 要么有人手工改动而未留记录，要么改了文件却要到下次启动才会生效，届时出人意料。
-- fix: Find out which value is right; set it in {path}:{line}, then: sysctl --system
-- fix[zh_CN]: 确认正确的取值，在 {path}:{line} 中设置，然后执行 sysctl --system
/* Patterns and hexadecimal numbers cannot be compared here. */
SELECT c.name, s.value AS value, c.value AS configured, c.path, c.line
FROM sysctl_config AS c JOIN sysctl AS s ON s.name = c.name
WHERE c.is_effective AND c.value IS NOT NULL AND c.value NOT LIKE '0x%' AND c.value <> '(secret)'
  AND replace(replace(replace(replace(c.value, char(9), ' '), '  ', ' '), '  ', ' '), '  ', ' ')
      <> s.value;
