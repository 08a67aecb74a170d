-- id: device-snmp-privacy
-- title: SNMPv3 of network devices is encrypted
-- title[zh_CN]: SNMPv3 启用认证与加密
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.2.2.b highrisk:6.4.1.2
-- key: device kind name
-- why: Without privacy what the station reads and writes is readable on the way; without
--     authentication anybody may speak as the user.
-- why[zh_CN]: 未加密则读写内容途中可见；未认证则任何人都能冒充该用户。
-- fix: On {device} line {line}: give {kind} {name} privacy (`… v3 priv`, `… v3 {name} privacy`).
-- fix[zh_CN]: 在 {device} 第 {line} 行为 {kind} {name} 启用加密（`… v3 priv` 或 `… v3 {name} privacy`）。
SELECT device, kind, name, authentication, privacy, line FROM config_snmp
WHERE kind IN ('group', 'user') AND version LIKE '%3%' AND privacy = 'none';
