-- id: selinux-current
-- title: SELinux runs in the mode that is configured
-- title[zh_CN]: SELinux 当前模式与配置一致
-- severity: low
-- area: access
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g gbt22239:8.1.10.6.d
-- when: SELECT 1 FROM selinux WHERE current_mode IS NOT NULL
-- key: path
-- why: Somebody switched it by hand and forgot, or the file was changed and nobody knows whether
--     the next start will work.
-- why[zh_CN]: 有人手工切换后忘记恢复，或改了文件却不知下次启动是否正常。
-- fix: Find out which mode is right: setenforce 1 for now, SELINUX= in {path} for later.
-- fix[zh_CN]: 确认正确的模式：当前用 setenforce 1 切换，长期在 {path} 的 SELINUX= 中设置。
SELECT configured_mode, current_mode, path, line FROM selinux
WHERE current_mode IS NOT NULL AND configured_mode IS NOT NULL AND current_mode <> configured_mode;
