-- id: apparmor-all-enforced
-- title: Every AppArmor profile is enforced
-- title[zh_CN]: 所有 AppArmor 配置均为强制模式
-- severity: low
-- area: access
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g
-- key: name
-- same-as: xccdf:all_apparmor_profiles_enforced
-- why: A profile that is switched off, or only complains, stops nothing.
-- why[zh_CN]: 已停用或仅告警的配置不会阻止任何行为。
-- fix: aa-enforce {path}
-- fix[zh_CN]: 执行 aa-enforce {path}
SELECT name, coalesce(current_mode, configured_mode) AS mode, path, line FROM apparmor
WHERE coalesce(current_mode, configured_mode) IN ('disabled', 'complain', 'unloaded');
