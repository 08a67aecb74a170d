-- id: inspections-recent
-- title: Something was inspected within 31 days
-- title[zh_CN]: 31 天内做过技术检查
-- severity: high
-- area: operation
-- controls: selfeval:SE52 gbt22239:8.1.7.5.a gbt22239:8.1.10.5.a zicha:RA016 zicha:RA076
--     zicha:RA040 zicha:RA039 zicha:RA038 zicha:RA045
-- param days: 31 | days that an inspection stays good
-- param days[zh_CN]: 检查的有效天数
-- key: -
-- why: Last quarter's inspection says nothing about this quarter's accounts and updates.
-- why[zh_CN]: 上季度的检查说明不了本季度的账号和补丁情况。
-- fix: Run `zicha inspect --db FILE` on the unit's hosts; last: {last_at}.
-- fix[zh_CN]: 对本单位主机运行 `zicha inspect --db 文件`；上次：{last_at}。
SELECT coalesce(max(at), '-') AS last_at FROM targets
HAVING coalesce(max(at), '') < date('now', '-' || :days || ' days');
