-- id: kernel-built-modules-signed
-- title: All modules of the kernel are signed when it is built
-- title[zh_CN]: 构建内核时对所有模块签名
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_module_sig_all
-- why: Modules without a signature must be let in, and then all are.
-- why[zh_CN]: 只要有未签名的模块需要放行，就等于全部放行。
-- fix: Start a kernel with CONFIG_MODULE_SIG_ALL=y and remove {kernel}: the distribution's own
--     kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_MODULE_SIG_ALL=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_MODULE_SIG_ALL' AND value IS NOT 'y';
