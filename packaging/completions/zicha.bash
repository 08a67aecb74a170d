# bash completion of zicha, printed by `make docs`

_zicha_names() {
	case $1 in
	check) zicha checks --format json 2>/dev/null | sed -n 's/^ *"check": "\([^"]*\)".*/\1/p' ;;
	table) echo addresses aide antivirus apache_config apparmor apt_config audit_config audit_coverage audit_rules authorized_keys backups banners baselines block_devices bluetooth boot_entries boot_loader config_aaa config_acls config_banners config_device config_interfaces config_layer2 config_lines config_logging config_nat config_ntp config_password_rules config_policies config_routing config_rules config_services config_settings config_snmp config_users config_vlans config_zones connections container_daemon container_images containers core_dumps cron_jobs crypttab cups_config db_audit db_backup_objects db_backups db_encryption db_instances db_modules db_objects db_patches db_privileges db_remote_hosts db_restore_tests db_routines db_sessions db_settings db_standby db_users device_arp device_dot1x device_environment device_fdb device_health device_interfaces device_links device_poe device_port_security device_routes device_snmp device_stp device_system device_ups device_vlans dot_files elasticsearch_config failed_logins feeds file_capabilities file_hashes files firewall firewall_rules fstab ftp_config group_members groups host hosts_file integrity interfaces journald_config kernel_cmdline kernel_config kernel_modules last_logins limits listening_ports locale_time log_events log_files log_forwarding log_logins log_privilege log_sources log_spans login_policy logins logrotate loose_system_files mail_aliases malware module_policy mongodb_config mounts mysql_config named_config net_announced net_applications net_arp net_arp_events net_auth net_capture net_certificates net_cleartext net_dhcp_servers net_dns_queries net_egress net_events net_fdb net_flows net_forwarders net_hosts net_links net_multihomed net_open_ports net_reach net_register net_scan_events net_scans net_seen_hosts net_service_facts net_services net_sightings net_subnets net_talkers net_tls net_tls_ciphers net_tunnels net_wireless nfs_exports nginx_config nonwork_software os package_files_changed package_lists package_sources packages pam_rules password_policy passwords php_config polkit_rules port_filter postfix_config postgresql_config postgresql_hba printers private_directories processes program_settings proxy_settings redis_config remote_control_software resolvers root_terminals routes rsyslog_config samba_config screen_lock secure_boot selinux service_sandbox services sessions setuid_files shell_environment smartcard_config snmpd_config squid_config ssh_client_config sshd_config sssd_config startup_items sudo_rules sysctl sysctl_config systemd_config time_config time_sync timers tls_certificates tomcat_config unowned_files updates ups ups_variables usb_devices usb_history usb_policy users virtualisation vulnerabilities weak_passwords web_baseline web_changes web_cloaking web_cookies web_disclosures web_filings web_forms web_headers web_hosts web_inputs web_keywords web_links web_login_tries web_logins web_methods web_pages web_parameters web_parts web_paths web_personal_data web_probes web_scans web_technologies web_tls web_tls_certificates web_tls_ciphers web_tls_protocols web_vulnerabilities wireless_interfaces world_writable xrdp_config ;;
	profile) echo classified configuration database device estate-hardened estate hardened isolation logs mlps-2 mlps-3 network ordinary power quick server service thorough traffic unit website workstation ;;
	framework) echo gbt22239 highrisk selfeval zicha ;;
	command) echo ask baseline checks collect controls diff feed help init inspect inspections journal problems query records report score tables targets today watch ;;
	esac
}

_zicha() {
	local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
	local words= kind=
	COMPREPLY=()
	if ((COMP_CWORD == 1)); then
		kind=command
	else
	case ${COMP_WORDS[1]} in
	ask)
		case $previous in
		--db) kind=file ;;
		--as) kind=none ;;
		--area) kind=none ;;
		--who) kind=none ;;
		--subject) kind=none ;;
		--note) kind=none ;;
		--export) kind=file ;;
		--import) kind=file ;;
		--format) words="table csv json" ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--db --as --list --area --who --subject --note --export --import --partial --format --out --lang"
			else
				kind=none
			fi
			;;
		esac
		;;
	baseline)
		case $previous in
		--sign) kind=file ;;
		--verify) kind=file ;;
		--baseline) kind=file ;;
		--target) kind=none ;;
		--set) kind=none ;;
		--format) words="table csv json" ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--sign --verify --baseline --target --set --format --out --lang"
			else
				kind=none
			fi
			;;
		esac
		;;
	checks)
		case $previous in
		--format) words="text json" ;;
		--checks) kind=dir ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--format --checks --test --quiet --out --lang"
			else
				kind=check
			fi
			;;
		esac
		;;
	collect)
		case $previous in
		--profile) kind=profile ;;
		--tables) kind=table ;;
		--out) kind=file ;;
		--sign) kind=file ;;
		--reader) words="x86_64 aarch64" ;;
		--identity) kind=file ;;
		--password-file) kind=file ;;
		--known-hosts) kind=file ;;
		--jump) kind=none ;;
		--timeout) kind=none ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--profile --tables --out --sign --reader --sudo --identity --password-file --known-hosts --accept-new --jump --timeout --lang"
			else
				kind=file
			fi
			;;
		esac
		;;
	controls)
		case $previous in
		--format) words="text json" ;;
		--level) kind=none ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--format --level --out --lang"
			else
				kind=framework
			fi
			;;
		esac
		;;
	diff)
		case $previous in
		--profile) kind=profile ;;
		--format) words="text json" ;;
		--verify) kind=file ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--profile --format --verify --out --lang"
			else
				kind=none
			fi
			;;
		esac
		;;
	feed)
		case $previous in
		--verify) kind=file ;;
		--for) kind=none ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--verify --for --lang"
			else
				kind=table
			fi
			;;
		esac
		;;
	help)
		case $previous in
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--lang"
			else
				kind=command
			fi
			;;
		esac
		;;
	init)
		case $previous in
		--db) kind=file ;;
		--as) kind=none ;;
		--code) kind=none ;;
		--name) kind=none ;;
		--class) kind=none ;;
		--import) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--db --as --code --name --class --import --lang"
			else
				kind=none
			fi
			;;
		esac
		;;
	inspect)
		case $previous in
		--profile) kind=profile ;;
		--only) kind=check ;;
		--same-as) kind=none ;;
		--set) kind=none ;;
		--checks) kind=dir ;;
		--waivers) kind=file ;;
		--format) words="text json html csv sarif xccdf" ;;
		--out) kind=file ;;
		--snapshot) kind=file ;;
		--db) kind=file ;;
		--as) kind=none ;;
		--register) kind=file ;;
		--sign) kind=file ;;
		--verify) kind=file ;;
		--targets) kind=file ;;
		--jobs) kind=none ;;
		--resume) kind=dir ;;
		--forms) kind=file ;;
		--logins) kind=file ;;
		--identity) kind=file ;;
		--password-file) kind=file ;;
		--known-hosts) kind=file ;;
		--jump) kind=none ;;
		--timeout) kind=none ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--profile --only --same-as --set --checks --waivers --format --out --snapshot --db --as --register --sign --verify --targets --jobs --resume --active --forms --logins --time-tests --sudo --identity --password-file --known-hosts --accept-new --jump --timeout --restore --timings --lang"
			else
				kind=file
			fi
			;;
		esac
		;;
	inspections)
		case $previous in
		--db) kind=file ;;
		--as) kind=none ;;
		--keep) kind=none ;;
		--format) words="table csv json" ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--db --as --keep --format --out --lang"
			else
				kind=none
			fi
			;;
		esac
		;;
	journal)
		case $previous in
		--db) kind=file ;;
		--head) kind=none ;;
		--format) words="table csv json" ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--db --head --format --out --lang"
			else
				kind=none
			fi
			;;
		esac
		;;
	problems)
		case $previous in
		--db) kind=file ;;
		--as) kind=none ;;
		--where) kind=none ;;
		--due) kind=none ;;
		--reason) kind=none ;;
		--measures) kind=none ;;
		--measure-checks) kind=none ;;
		--proof) kind=none ;;
		--approver) kind=none ;;
		--expires) kind=none ;;
		--format) words="table csv json" ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--db --as --all --each --where --calendar --due --reason --measures --measure-checks --proof --approver --expires --format --out --lang"
			else
				kind=none
			fi
			;;
		esac
		;;
	query)
		case $previous in
		--format) words="table csv json" ;;
		--db) kind=file ;;
		--set) kind=none ;;
		--register) kind=file ;;
		--identity) kind=file ;;
		--password-file) kind=file ;;
		--known-hosts) kind=file ;;
		--jump) kind=none ;;
		--timeout) kind=none ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--format --db --set --register --sudo --identity --password-file --known-hosts --accept-new --jump --timeout --out --lang"
			else
				kind=file
			fi
			;;
		esac
		;;
	records)
		case $previous in
		--db) kind=file ;;
		--as) kind=none ;;
		--import) kind=file ;;
		--export) kind=file ;;
		--format) words="table csv json" ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--db --as --import --partial --add-missing --export --format --out --lang"
			else
				kind=check
			fi
			;;
		esac
		;;
	report)
		case $previous in
		--db) kind=file ;;
		--format) words="docx pdf html md xlsx json" ;;
		--set) kind=none ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--db --format --set --check --mask --out --lang"
			else
				kind=none
			fi
			;;
		esac
		;;
	score)
		case $previous in
		--db) kind=file ;;
		--year) kind=none ;;
		--format) words="table csv json" ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--db --items --working --selfeval --year --risks --incidents --format --out --lang"
			else
				kind=none
			fi
			;;
		esac
		;;
	tables)
		case $previous in
		--format) words="text json" ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--format --out --lang"
			else
				kind=table
			fi
			;;
		esac
		;;
	targets)
		case $previous in
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--out --lang"
			else
				kind=none
			fi
			;;
		esac
		;;
	today)
		case $previous in
		--db) kind=file ;;
		--days) kind=none ;;
		--format) words="table csv json" ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--db --days --format --out --lang"
			else
				kind=none
			fi
			;;
		esac
		;;
	watch)
		case $previous in
		--interface) kind=none ;;
		--pcap) kind=file ;;
		--every) kind=none ;;
		--hook) kind=file ;;
		--rounds) kind=none ;;
		--format) words="text json" ;;
		--profile) kind=profile ;;
		--only) kind=check ;;
		--same-as) kind=none ;;
		--set) kind=none ;;
		--checks) kind=dir ;;
		--waivers) kind=file ;;
		--register) kind=file ;;
		--db) kind=file ;;
		--as) kind=none ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--interface --pcap --every --hook --rounds --format --profile --only --same-as --set --checks --waivers --register --db --as --lang"
			else
				kind=file
			fi
			;;
		esac
		;;
	esac
	fi
	case $kind in
	file) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
	dir) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
	*)
		[[ -z $kind || $kind == none ]] || words=$(_zicha_names "$kind")
		mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
		;;
	esac
}
complete -o filenames -F _zicha zicha
