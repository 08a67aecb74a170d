-- id: apparmor-none-off
-- title: No AppArmor profile is switched off
-- title[zh_CN]: 没有 AppArmor 配置被停用
-- severity: low
-- area: access
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g
-- key: name
-- same-as: xccdf:all_apparmor_profiles_in_enforce_complain_mode
-- why: A profile that is switched off, or only complains, stops nothing.
-- why[zh_CN]: 已停用或仅告警的配置不会阻止任何行为。
-- fix: aa-enforce {path}
-- fix[zh_CN]: 执行 aa-enforce {path}
SELECT name, coalesce(current_mode, configured_mode) AS mode, path, line FROM apparmor
WHERE coalesce(current_mode, configured_mode) IN ('disabled', 'unloaded');
