-- id: device-vty-access-list-narrow
-- title: The access list for sign-in to network devices does not let everybody in
-- title[zh_CN]: 登录网络设备的访问控制列表未放行所有地址
-- severity: high
-- area: configuration
-- controls: gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c zicha:RB039 zicha:RA117
-- key: device acl line
-- why: A list that permits any is none.
-- why[zh_CN]: 放行 any 的列表等于没有列表。
-- fix: On {device}, replace the rule in line {line} of list {acl} by the addresses of the
--     management terminals.
-- fix[zh_CN]: 在 {device} 上，将列表 {acl} 第 {line} 行的规则改为管理终端的地址。
SELECT r.device, r.acl, r.line, r.text FROM config_rules r
WHERE (EXISTS (SELECT 1 FROM config_lines l WHERE l.device = r.device AND l.acl_in = r.acl AND l.kind = 'vty' AND NOT l.is_disabled)
       -- ssh server acl N
       OR EXISTS (SELECT 1 FROM config_services s WHERE s.device = r.device AND s.acl = r.acl AND s.name IN ('ssh', 'ssh acl') AND s.is_enabled))
  AND r.action = 'permit' AND r.is_enabled AND NOT r.is_redundant AND NOT r.is_shadowed
  AND coalesce(r.source, 'any') = 'any'
GROUP BY r.device, r.acl, r.line;
