-- id: device-rules-used
-- title: Rules that no packet ever met are deleted
-- title[zh_CN]: 从未命中的规则已清理
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.3.2.b gbt22239:7.1.3.2.b gbt22239:6.1.3.2.b zicha:RA053
-- when: SELECT 1 FROM config_rules WHERE hits IS NOT NULL
-- key: device acl position
-- why: It was made for something that is gone, and opens the way for whatever gets that address
--     next.
-- why[zh_CN]: 它为早已不在的业务而设，却为以后使用该地址的任何东西留着门。
-- fix: On {device} (line {line}), find out for whom rule {position} of {acl} was made, then delete
--     it.
-- fix[zh_CN]: 在 {device}（第 {line} 行）上查明 {acl} 第 {position} 条规则为谁而设，然后删除。
SELECT device, acl, position, name, action, hits, line FROM config_rules
WHERE hits = 0 AND is_enabled AND action = 'permit';
