-- id: kernel-built-module-sha512
-- title: Modules are signed with SHA-512
-- title[zh_CN]: 模块使用 SHA-512 签名
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_module_sig_sha512
-- why: Two modules with one digest can be made where the digest is weak, and one signature fits
--     both.
-- why[zh_CN]: 摘要算法较弱时可构造摘要相同的两个模块，一个签名对两者都有效。
-- fix: Start a kernel with CONFIG_MODULE_SIG_SHA512=y and remove {kernel}: the distribution's own
--     kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_MODULE_SIG_SHA512=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_MODULE_SIG_SHA512' AND value IS NOT 'y';
