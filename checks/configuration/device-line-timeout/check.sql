-- id: device-line-timeout
-- title: Idle sessions on network devices end after ten minutes
-- title[zh_CN]: 网络设备空闲会话十分钟内自动退出
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b gbt22239:6.1.4.1.b zicha:RB039
-- param max_minutes: 10 | longest idle time in minutes
-- param max_minutes[zh_CN]: 最长空闲分钟数
-- key: device kind first
-- why: An open session on an empty desk is an administrator for whoever passes.
-- why[zh_CN]: 无人看管的登录会话等于把管理权交给路过的人。
-- fix: On {device} line {line}: `exec-timeout 10 0` (IOS, RGOS) or `idle-timeout 10 0` (VRP,
--     Comware).
-- fix[zh_CN]: 在 {device} 第 {line} 行配置：IOS/RGOS `exec-timeout 10 0`，VRP/Comware `idle-timeout 10 0`。
SELECT device, kind, first, last, timeout_seconds, line FROM config_lines
WHERE NOT is_disabled AND (timeout_seconds = 0 OR timeout_seconds > :max_minutes * 60)
  AND NOT (kind = 'aux' AND coalesce(protocols, '') = 'none');
