-- id: kernel-built-modules-forced
-- title: The kernel refuses modules without a signature
-- title[zh_CN]: 内核拒绝未签名的模块
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_module_sig_force
-- why: Otherwise a module of an attacker is loaded with a note in the log only.
-- why[zh_CN]: 否则攻击者的模块只会在日志中留下一条记录，照样被加载。
-- fix: Start a kernel with CONFIG_MODULE_SIG_FORCE=y and remove {kernel}: the distribution's own
--     kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_MODULE_SIG_FORCE=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_MODULE_SIG_FORCE' AND value IS NOT 'y';
