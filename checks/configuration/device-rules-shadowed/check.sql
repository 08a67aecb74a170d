-- id: device-rules-shadowed
-- title: No rule is hidden by earlier ones
-- title[zh_CN]: 没有被前面规则遮蔽的规则
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.3.2.b gbt22239:7.1.3.2.b gbt22239:6.1.3.2.b zicha:RA053
-- key: device acl position
-- why: It never acts: somebody believes that something is permitted or forbidden, and it is not.
-- why[zh_CN]: 该规则永远不会生效：有人以为某些访问已被允许或禁止，其实没有。
-- fix: On {device} (line {line}), move rule {position} of {acl} before {shadowed_by}, or delete it.
-- fix[zh_CN]: 在 {device}（第 {line} 行）上，将 {acl} 的第 {position} 条规则移到 {shadowed_by} 之前，或删除它。
SELECT device, acl, position, coalesce(name, number) AS name, action, shadowed_by, line FROM config_rules
WHERE is_shadowed AND is_enabled;
