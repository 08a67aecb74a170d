-- id: kernel-rare-file-systems
-- title: File systems that nobody needs cannot be loaded
-- title[zh_CN]: 不能加载无人使用的文件系统
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RA098
-- param modules: cramfs, freevxfs, hfs, hfsplus, jffs2, udf | modules that must be disabled
-- param modules[zh_CN]: 应当禁用的模块
-- key: module
-- optional: kernel_modules
-- why: A prepared USB stick or disc has the kernel read it with old code in which flaws are found
--     again and again.
-- why[zh_CN]: 特制的 U 盘或光盘会使内核用老旧代码读取，这些代码屡次发现漏洞。
-- fix: If nothing here uses it ({state}): echo "install {module} /bin/false" >>
--     /etc/modprobe.d/security.conf
-- fix[zh_CN]: 确认本机不使用（{state}）后，执行 echo "install {module} /bin/false" >> /etc/modprobe.d/security.conf
WITH RECURSIVE wanted (module, rest) AS (
  SELECT '', replace(:modules, ' ', '') || ','
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1)
  FROM wanted WHERE rest <> '')
SELECT w.module,
       CASE WHEN EXISTS (SELECT 1 FROM kernel_modules AS k WHERE k.name = w.module)
            THEN 'loaded now' ELSE 'can be loaded' END AS state
FROM wanted AS w
WHERE w.module <> ''
  AND NOT EXISTS (SELECT 1 FROM module_policy AS p WHERE p.module = w.module AND p.is_disabled);
