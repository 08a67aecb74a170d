# bash completion of zicha, printed by `make docs`

_zicha_names() {
	case $1 in
	check) zicha checks --format json 2>/dev/null | sed -n 's/^ *"check": "\([^"]*\)".*/\1/p' ;;
	table) echo addresses antivirus authorized_keys cron_jobs files firewall_rules fstab group_members groups interfaces kernel_cmdline kernel_modules listening_ports log_spans login_policy module_policy mounts os package_lists packages pam_rules password_policy passwords printers processes routes services setuid_files sshd_config sudo_rules sysctl sysctl_config time_sync updates usb_devices usb_policy users ;;
	profile) echo classified mlps-2 mlps-3 quick server workstation ;;
	framework) echo gbt22239 zicha ;;
	command) echo checks controls diff help inspect query tables ;;
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
	inspect)
		case $previous in
		--profile) kind=profile ;;
		--format) words="text json html csv sarif xccdf" ;;
		--out) kind=file ;;
		--only) kind=check ;;
		--same-as) kind=none ;;
		--set) kind=none ;;
		--checks) kind=dir ;;
		--waivers) kind=file ;;
		--snapshot) kind=file ;;
		--sign) kind=file ;;
		--verify) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--profile --format --out --only --same-as --set --checks --waivers --snapshot --sign --verify --timings --lang"
			else
				kind=file
			fi
			;;
		esac
		;;
	query)
		case $previous in
		--format) words="table csv json" ;;
		--out) kind=file ;;
		--lang) words="en zh_CN" ;;
		*)
			if [[ $current == -* ]]; then
				words="--format --out --lang"
			else
				kind=file
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
