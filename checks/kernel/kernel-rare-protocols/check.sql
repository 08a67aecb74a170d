-- id: kernel-rare-protocols
-- title: Network protocols that nobody needs cannot be loaded
-- title[zh_CN]: 不能加载无人使用的网络协议
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- param modules: dccp, rds, sctp, tipc | modules that must be disabled
-- param modules[zh_CN]: 应当禁用的模块
-- key: module
-- optional: kernel_modules
-- why: Any account makes the kernel load them by asking for such a socket; their seldom used code
--     had flaws that made any account root.
-- why[zh_CN]: 任何账户请求此类套接字时，内核就会加载相应模块；这些很少使用的代码曾有使任何账户取得 root 权限的漏洞。
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
